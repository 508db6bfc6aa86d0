/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_ContactInputs */

const nl_device_contact = /** @type {(inputs: Device_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laatste contact`)
};

const en_device_contact = /** @type {(inputs: Device_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Last contact`)
};

/**
* | output |
* | --- |
* | "Last contact" |
*
* @param {Device_ContactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_contact = /** @type {((inputs?: Device_ContactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_ContactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_contact(inputs)
	return nl_device_contact(inputs)
});