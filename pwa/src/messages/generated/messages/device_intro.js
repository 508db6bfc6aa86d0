/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_IntroInputs */

const nl_device_intro = /** @type {(inputs: Device_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op deze apparaten staat een kluis met werk. Is er een weg of niet meer nodig? Meld dat hier.`)
};

const en_device_intro = /** @type {(inputs: Device_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These devices hold a vault with work. Is one gone or no longer needed? Tell us here.`)
};

/**
* | output |
* | --- |
* | "These devices hold a vault with work. Is one gone or no longer needed? Tell us here." |
*
* @param {Device_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_intro = /** @type {((inputs?: Device_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_intro(inputs)
	return nl_device_intro(inputs)
});