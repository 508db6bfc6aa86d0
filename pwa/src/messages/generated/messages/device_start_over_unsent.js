/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ operations: NonNullable<unknown>, drafts: NonNullable<unknown>, photos: NonNullable<unknown> }} Device_Start_Over_UnsentInputs */

const nl_device_start_over_unsent = /** @type {(inputs: Device_Start_Over_UnsentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`In uw kluis staat werk dat niet is verzonden. Wijzigingen: ${i?.operations}, concepten: ${i?.drafts}, foto’s: ${i?.photos}. Zonder wachtzin leest niemand dat op dit apparaat.`)
};

const en_device_start_over_unsent = /** @type {(inputs: Device_Start_Over_UnsentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`In your vault is work that was not sent. Changes: ${i?.operations}, drafts: ${i?.drafts}, photos: ${i?.photos}. Without the passphrase nobody reads that on this device.`)
};

/**
* | output |
* | --- |
* | "In your vault is work that was not sent. Changes: {operations}, drafts: {drafts}, photos: {photos}. Without the passphrase nobody reads that on this device." |
*
* @param {Device_Start_Over_UnsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_start_over_unsent = /** @type {((inputs: Device_Start_Over_UnsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Start_Over_UnsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_start_over_unsent(inputs)
	return nl_device_start_over_unsent(inputs)
});