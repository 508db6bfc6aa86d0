/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_VersionInputs */

const nl_device_version = /** @type {(inputs: Device_VersionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Versie van de app`)
};

const en_device_version = /** @type {(inputs: Device_VersionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Version of the app`)
};

/**
* | output |
* | --- |
* | "Version of the app" |
*
* @param {Device_VersionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_version = /** @type {((inputs?: Device_VersionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_VersionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_version(inputs)
	return nl_device_version(inputs)
});