/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_Quick_MessageInputs */

const nl_arrears_quick_message = /** @type {(inputs: Arrears_Quick_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bericht gestuurd`)
};

const en_arrears_quick_message = /** @type {(inputs: Arrears_Quick_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sent a message`)
};

/**
* | output |
* | --- |
* | "Sent a message" |
*
* @param {Arrears_Quick_MessageInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_quick_message = /** @type {((inputs?: Arrears_Quick_MessageInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Quick_MessageInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_quick_message(inputs)
	return nl_arrears_quick_message(inputs)
});