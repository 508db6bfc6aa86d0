/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ operations: NonNullable<unknown>, drafts: NonNullable<unknown>, photos: NonNullable<unknown> }} Device_Retiring_LeftInputs */

const nl_device_retiring_left = /** @type {(inputs: Device_Retiring_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Er staat nog werk op dat niet is verzonden. Wijzigingen: ${i?.operations}, concepten: ${i?.drafts}, foto’s: ${i?.photos}.`)
};

const en_device_retiring_left = /** @type {(inputs: Device_Retiring_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`There is still work on it that was not sent. Changes: ${i?.operations}, drafts: ${i?.drafts}, photos: ${i?.photos}.`)
};

/**
* | output |
* | --- |
* | "There is still work on it that was not sent. Changes: {operations}, drafts: {drafts}, photos: {photos}." |
*
* @param {Device_Retiring_LeftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_retiring_left = /** @type {((inputs: Device_Retiring_LeftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Retiring_LeftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_retiring_left(inputs)
	return nl_device_retiring_left(inputs)
});