/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ organisation: NonNullable<unknown>, phone: NonNullable<unknown> }} Device_Wiped_CallInputs */

const nl_device_wiped_call = /** @type {(inputs: Device_Wiped_CallInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Klopt dit niet? Bel ${i?.organisation}, ${i?.phone}.`)
};

const en_device_wiped_call = /** @type {(inputs: Device_Wiped_CallInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Is this not right? Call ${i?.organisation}, ${i?.phone}.`)
};

/**
* | output |
* | --- |
* | "Is this not right? Call {organisation}, {phone}." |
*
* @param {Device_Wiped_CallInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_wiped_call = /** @type {((inputs: Device_Wiped_CallInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Wiped_CallInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_wiped_call(inputs)
	return nl_device_wiped_call(inputs)
});