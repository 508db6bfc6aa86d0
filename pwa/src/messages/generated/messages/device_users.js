/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_UsersInputs */

const nl_device_users = /** @type {(inputs: Device_UsersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In gebruik bij`)
};

const en_device_users = /** @type {(inputs: Device_UsersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Used by`)
};

/**
* | output |
* | --- |
* | "Used by" |
*
* @param {Device_UsersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_users = /** @type {((inputs?: Device_UsersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_UsersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_users(inputs)
	return nl_device_users(inputs)
});