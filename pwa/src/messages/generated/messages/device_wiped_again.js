/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Wiped_AgainInputs */

const nl_device_wiped_again = /** @type {(inputs: Device_Wiped_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opnieuw beginnen`)
};

const en_device_wiped_again = /** @type {(inputs: Device_Wiped_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start again`)
};

/**
* | output |
* | --- |
* | "Start again" |
*
* @param {Device_Wiped_AgainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_wiped_again = /** @type {((inputs?: Device_Wiped_AgainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Wiped_AgainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_wiped_again(inputs)
	return nl_device_wiped_again(inputs)
});