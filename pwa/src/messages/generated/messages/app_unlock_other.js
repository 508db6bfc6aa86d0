/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Unlock_OtherInputs */

const nl_app_unlock_other = /** @type {(inputs: App_Unlock_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ik heb hier al een kluis`)
};

const en_app_unlock_other = /** @type {(inputs: App_Unlock_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I already have a vault here`)
};

/**
* | output |
* | --- |
* | "I already have a vault here" |
*
* @param {App_Unlock_OtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_unlock_other = /** @type {((inputs?: App_Unlock_OtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Unlock_OtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_unlock_other(inputs)
	return nl_app_unlock_other(inputs)
});