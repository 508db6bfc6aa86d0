/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_In_ChooseInputs */

const nl_app_sign_in_choose = /** @type {(inputs: App_Sign_In_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U werkt voor meer organisaties. Kies er een en meld u aan.`)
};

const en_app_sign_in_choose = /** @type {(inputs: App_Sign_In_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You work for more organisations. Choose one and sign in.`)
};

/**
* | output |
* | --- |
* | "You work for more organisations. Choose one and sign in." |
*
* @param {App_Sign_In_ChooseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_choose = /** @type {((inputs?: App_Sign_In_ChooseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_ChooseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_choose(inputs)
	return nl_app_sign_in_choose(inputs)
});