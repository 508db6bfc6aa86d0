/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ organisation: NonNullable<unknown> }} Device_Wiped_Call_No_PhoneInputs */

const nl_device_wiped_call_no_phone = /** @type {(inputs: Device_Wiped_Call_No_PhoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Klopt dit niet? Bel ${i?.organisation}.`)
};

const en_device_wiped_call_no_phone = /** @type {(inputs: Device_Wiped_Call_No_PhoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Is this not right? Call ${i?.organisation}.`)
};

/**
* | output |
* | --- |
* | "Is this not right? Call {organisation}." |
*
* @param {Device_Wiped_Call_No_PhoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_wiped_call_no_phone = /** @type {((inputs: Device_Wiped_Call_No_PhoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Wiped_Call_No_PhoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_wiped_call_no_phone(inputs)
	return nl_device_wiped_call_no_phone(inputs)
});