/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passphrase_HintInputs */

const nl_app_passphrase_hint = /** @type {(inputs: App_Passphrase_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vier of meer woorden die u onthoudt, zoals: paard batterij nietje zon. Gebruik dit voorbeeld niet.`)
};

const en_app_passphrase_hint = /** @type {(inputs: App_Passphrase_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Four or more words that you remember, such as: horse battery staple sun. Do not use this example.`)
};

/**
* | output |
* | --- |
* | "Four or more words that you remember, such as: horse battery staple sun. Do not use this example." |
*
* @param {App_Passphrase_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passphrase_hint = /** @type {((inputs?: App_Passphrase_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passphrase_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passphrase_hint(inputs)
	return nl_app_passphrase_hint(inputs)
});