/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ operations: NonNullable<unknown>, drafts: NonNullable<unknown>, photos: NonNullable<unknown> }} Device_Unsent_CountsInputs */

const nl_device_unsent_counts = /** @type {(inputs: Device_Unsent_CountsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Wijzigingen: ${i?.operations}, concepten: ${i?.drafts}, foto’s: ${i?.photos}`)
};

const en_device_unsent_counts = /** @type {(inputs: Device_Unsent_CountsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Changes: ${i?.operations}, drafts: ${i?.drafts}, photos: ${i?.photos}`)
};

/**
* | output |
* | --- |
* | "Changes: {operations}, drafts: {drafts}, photos: {photos}" |
*
* @param {Device_Unsent_CountsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_unsent_counts = /** @type {((inputs: Device_Unsent_CountsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Unsent_CountsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_unsent_counts(inputs)
	return nl_device_unsent_counts(inputs)
});