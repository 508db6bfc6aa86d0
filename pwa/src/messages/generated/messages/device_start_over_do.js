/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Start_Over_DoInputs */

const nl_device_start_over_do = /** @type {(inputs: Device_Start_Over_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inleveren en opnieuw beginnen`)
};

const en_device_start_over_do = /** @type {(inputs: Device_Start_Over_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hand in and start again`)
};

/**
* | output |
* | --- |
* | "Hand in and start again" |
*
* @param {Device_Start_Over_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_start_over_do = /** @type {((inputs?: Device_Start_Over_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Start_Over_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_start_over_do(inputs)
	return nl_device_start_over_do(inputs)
});