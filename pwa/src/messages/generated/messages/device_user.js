/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ person: NonNullable<unknown>, organisation: NonNullable<unknown> }} Device_UserInputs */

const nl_device_user = /** @type {(inputs: Device_UserInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person}, ${i?.organisation}`)
};

const en_device_user = /** @type {(inputs: Device_UserInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person}, ${i?.organisation}`)
};

/**
* | output |
* | --- |
* | "{person}, {organisation}" |
*
* @param {Device_UserInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_user = /** @type {((inputs: Device_UserInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_UserInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_user(inputs)
	return nl_device_user(inputs)
});