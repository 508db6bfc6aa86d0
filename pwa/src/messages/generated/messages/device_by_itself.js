/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_By_ItselfInputs */

const nl_device_by_itself = /** @type {(inputs: Device_By_ItselfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`het apparaat zelf`)
};

const en_device_by_itself = /** @type {(inputs: Device_By_ItselfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the device itself`)
};

/**
* | output |
* | --- |
* | "the device itself" |
*
* @param {Device_By_ItselfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_by_itself = /** @type {((inputs?: Device_By_ItselfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_By_ItselfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_by_itself(inputs)
	return nl_device_by_itself(inputs)
});