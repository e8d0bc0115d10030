/** Addresses of the pages about deliveries. */
export const deliveriesPath = '/daten/lieferungen';
export const newDeliveryPath = `${deliveriesPath}/neu`;

export function deliveryPath(key: string): string {
  return `${deliveriesPath}/${encodeURIComponent(key)}`;
}

export function editPath(key: string): string {
  return `${deliveryPath(key)}/bearbeiten`;
}
