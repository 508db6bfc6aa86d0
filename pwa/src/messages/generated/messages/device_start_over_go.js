/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Start_Over_GoInputs */

const nl_device_start_over_go = /** @type {(inputs: Device_Start_Over_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opnieuw beginnen`)
};

const en_device_start_over_go = /** @type {(inputs: Device_Start_Over_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start again`)
};

/**
* | output |
* | --- |
* | "Start again" |
*
* @param {Device_Start_Over_GoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_start_over_go = /** @type {((inputs?: Device_Start_Over_GoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Start_Over_GoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_start_over_go(inputs)
	return nl_device_start_over_go(inputs)
});