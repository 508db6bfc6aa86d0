/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Start_Over_Sign_InInputs */

const nl_device_start_over_sign_in = /** @type {(inputs: Device_Start_Over_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meld u eerst aan. Daarna kunt u een nieuwe wachtzin kiezen; uw werk gaat niet verloren.`)
};

const en_device_start_over_sign_in = /** @type {(inputs: Device_Start_Over_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in first. Then you can choose a new passphrase; your work is not lost.`)
};

/**
* | output |
* | --- |
* | "Sign in first. Then you can choose a new passphrase; your work is not lost." |
*
* @param {Device_Start_Over_Sign_InInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_start_over_sign_in = /** @type {((inputs?: Device_Start_Over_Sign_InInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Start_Over_Sign_InInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_start_over_sign_in(inputs)
	return nl_device_start_over_sign_in(inputs)
});