interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

/** What stands above an input: its label, help, and what is wrong with it. */
export function FieldHead({ id, label, hint, error }: Props) {
  return (
    <>
      <label class="kern-label" for={id}>
        {label}
      </label>
      {hint ? (
        <div class="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <FieldError id={id} error={error} />
    </>
  );
}

/** What is wrong with an input, or with a group of them. */
export function FieldError({ id, error }: Pick<Props, 'id' | 'error'>) {
  return error ? (
    <p class="kern-error" id={`${id}-error`}>
      <span class="kern-icon kern-icon--danger" aria-hidden="true" />
      <span class="kern-body">{error}</span>
    </p>
  ) : null;
}

/** Attributes with which an input points to its help and its error. */
export function describe(id: string, { hint, error }: Pick<Props, 'hint' | 'error'>) {
  const parts = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((part) => part !== '');
  return {
    'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
  };
}

export function inputClass(error: string | undefined): string {
  return error ? 'kern-form-input kern-form-input--error' : 'kern-form-input';
}
