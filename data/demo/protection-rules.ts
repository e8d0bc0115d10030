import { defaultRules, type ProtectionRules } from '../protection-rules.ts';

/**
 * The rules that the demonstration is released with. Its population and unemployment rates stand for figures that an
 * office of official statistics has published.
 */
export const demoRules: ProtectionRules = {
  ...defaultRules,
  indicators: ['bevoelkerung', 'jugendarbeitslosenquote'].map((indicator) => ({
    indicator,
    threshold: null,
    hidesZero: false,
    isPublished: true,
  })),
};
