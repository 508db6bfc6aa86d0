/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Lost_DoInputs */

const nl_device_lost_do = /** @type {(inputs: Device_Lost_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, melden en wissen`)
};

const en_device_lost_do = /** @type {(inputs: Device_Lost_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, report and wipe`)
};

/**
* | output |
* | --- |
* | "Yes, report and wipe" |
*
* @param {Device_Lost_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_lost_do = /** @type {((inputs?: Device_Lost_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Lost_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_lost_do(inputs)
	return nl_device_lost_do(inputs)
});