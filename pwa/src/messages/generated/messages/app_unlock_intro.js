/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Unlock_IntroInputs */

const nl_app_unlock_intro = /** @type {(inputs: App_Unlock_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul uw wachtzin in. Dit werkt ook zonder internet.`)
};

const en_app_unlock_intro = /** @type {(inputs: App_Unlock_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Enter your passphrase. This works without internet too.`)
};

/**
* | output |
* | --- |
* | "Enter your passphrase. This works without internet too." |
*
* @param {App_Unlock_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_unlock_intro = /** @type {((inputs?: App_Unlock_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Unlock_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_unlock_intro(inputs)
	return nl_app_unlock_intro(inputs)
});