/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} App_Cleared_UnsentInputs */

const nl_app_cleared_unsent = /** @type {(inputs: App_Cleared_UnsentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Volgens de laatste telling was dit nog niet verzonden: ${i?.count}. Schrijf op wat u nog weet, en zeg het uw beheerder.`)
};

const en_app_cleared_unsent = /** @type {(inputs: App_Cleared_UnsentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`By the last count this was not sent yet: ${i?.count}. Write down what you still know, and tell your administrator.`)
};

/**
* | output |
* | --- |
* | "By the last count this was not sent yet: {count}. Write down what you still know, and tell your administrator." |
*
* @param {App_Cleared_UnsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_cleared_unsent = /** @type {((inputs: App_Cleared_UnsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Cleared_UnsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_cleared_unsent(inputs)
	return nl_app_cleared_unsent(inputs)
});