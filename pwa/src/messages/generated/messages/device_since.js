/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_SinceInputs */

const nl_device_since = /** @type {(inputs: Device_SinceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bekend sinds`)
};

const en_device_since = /** @type {(inputs: Device_SinceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Known since`)
};

/**
* | output |
* | --- |
* | "Known since" |
*
* @param {Device_SinceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_since = /** @type {((inputs?: Device_SinceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_SinceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_since(inputs)
	return nl_device_since(inputs)
});