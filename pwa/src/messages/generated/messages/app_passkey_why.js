/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passkey_WhyInputs */

const nl_app_passkey_why = /** @type {(inputs: App_Passkey_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw wachtzin blijft altijd werken. Wie dit apparaat met vinger, gezicht of code kan ontgrendelen, opent dan ook uw kluis.`)
};

const en_app_passkey_why = /** @type {(inputs: App_Passkey_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your passphrase always works. Whoever can unlock this device with a finger, face or code then also opens your vault.`)
};

/**
* | output |
* | --- |
* | "Your passphrase always works. Whoever can unlock this device with a finger, face or code then also opens your vault." |
*
* @param {App_Passkey_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passkey_why = /** @type {((inputs?: App_Passkey_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passkey_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passkey_why(inputs)
	return nl_app_passkey_why(inputs)
});