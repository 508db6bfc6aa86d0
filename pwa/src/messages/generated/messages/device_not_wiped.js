/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Not_WipedInputs */

const nl_device_not_wiped = /** @type {(inputs: Device_Not_WipedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet gewist: het apparaat heeft zich niet meer gemeld`)
};

const en_device_not_wiped = /** @type {(inputs: Device_Not_WipedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not wiped yet: the device has not been heard of since`)
};

/**
* | output |
* | --- |
* | "Not wiped yet: the device has not been heard of since" |
*
* @param {Device_Not_WipedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_not_wiped = /** @type {((inputs?: Device_Not_WipedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Not_WipedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_not_wiped(inputs)
	return nl_device_not_wiped(inputs)
});