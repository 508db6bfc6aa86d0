/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} App_Unlock_UnsentInputs */

const nl_app_unlock_unsent = /** @type {(inputs: App_Unlock_UnsentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Op dit apparaat staat nog werk dat niet is verzonden: ${i?.count}.`)
};

const en_app_unlock_unsent = /** @type {(inputs: App_Unlock_UnsentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This device still holds work that was not sent: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "This device still holds work that was not sent: {count}." |
*
* @param {App_Unlock_UnsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_unlock_unsent = /** @type {((inputs: App_Unlock_UnsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Unlock_UnsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_unlock_unsent(inputs)
	return nl_app_unlock_unsent(inputs)
});