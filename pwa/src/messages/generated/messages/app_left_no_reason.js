/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Left_No_ReasonInputs */

const nl_app_left_no_reason = /** @type {(inputs: App_Left_No_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U hebt geen toegang meer tot dit dossier.`)
};

const en_app_left_no_reason = /** @type {(inputs: App_Left_No_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have no access to this file any more.`)
};

/**
* | output |
* | --- |
* | "You have no access to this file any more." |
*
* @param {App_Left_No_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_left_no_reason = /** @type {((inputs?: App_Left_No_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Left_No_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_left_no_reason(inputs)
	return nl_app_left_no_reason(inputs)
});