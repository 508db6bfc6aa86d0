/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_ForgottenInputs */

const nl_help_forgotten = /** @type {(inputs: Help_ForgottenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wachtzin vergeten`)
};

const en_help_forgotten = /** @type {(inputs: Help_ForgottenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase forgotten`)
};

/**
* | output |
* | --- |
* | "Passphrase forgotten" |
*
* @param {Help_ForgottenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_forgotten = /** @type {((inputs?: Help_ForgottenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_ForgottenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_forgotten(inputs)
	return nl_help_forgotten(inputs)
});