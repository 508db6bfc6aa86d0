/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Wiped_Call_NobodyInputs */

const nl_device_wiped_call_nobody = /** @type {(inputs: Device_Wiped_Call_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Klopt dit niet? Bel uw teamleider of beheerder.`)
};

const en_device_wiped_call_nobody = /** @type {(inputs: Device_Wiped_Call_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is this not right? Call your team lead or administrator.`)
};

/**
* | output |
* | --- |
* | "Is this not right? Call your team lead or administrator." |
*
* @param {Device_Wiped_Call_NobodyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_wiped_call_nobody = /** @type {((inputs?: Device_Wiped_Call_NobodyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Wiped_Call_NobodyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_wiped_call_nobody(inputs)
	return nl_device_wiped_call_nobody(inputs)
});