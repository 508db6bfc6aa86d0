/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Unlock_Intro_PasskeyInputs */

const nl_app_unlock_intro_passkey = /** @type {(inputs: App_Unlock_Intro_PasskeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit werkt ook zonder internet.`)
};

const en_app_unlock_intro_passkey = /** @type {(inputs: App_Unlock_Intro_PasskeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This works without internet too.`)
};

/**
* | output |
* | --- |
* | "This works without internet too." |
*
* @param {App_Unlock_Intro_PasskeyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_unlock_intro_passkey = /** @type {((inputs?: App_Unlock_Intro_PasskeyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Unlock_Intro_PasskeyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_unlock_intro_passkey(inputs)
	return nl_app_unlock_intro_passkey(inputs)
});