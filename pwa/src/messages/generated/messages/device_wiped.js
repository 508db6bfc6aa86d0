/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Device_WipedInputs */

const nl_device_wiped = /** @type {(inputs: Device_WipedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gewist op ${i?.when}`)
};

const en_device_wiped = /** @type {(inputs: Device_WipedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Wiped on ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Wiped on {when}" |
*
* @param {Device_WipedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_wiped = /** @type {((inputs: Device_WipedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_WipedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_wiped(inputs)
	return nl_device_wiped(inputs)
});