/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_RefusedInputs */

const nl_device_refused = /** @type {(inputs: Device_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit lukte niet.`)
};

const en_device_refused = /** @type {(inputs: Device_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That did not work.`)
};

/**
* | output |
* | --- |
* | "That did not work." |
*
* @param {Device_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_refused = /** @type {((inputs?: Device_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_refused(inputs)
	return nl_device_refused(inputs)
});