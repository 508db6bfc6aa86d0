/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_Error_Not_SavedInputs */

const nl_common_error_not_saved = /** @type {(inputs: Common_Error_Not_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit is niet opgeslagen.`)
};

const en_common_error_not_saved = /** @type {(inputs: Common_Error_Not_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This was not saved.`)
};

/**
* | output |
* | --- |
* | "This was not saved." |
*
* @param {Common_Error_Not_SavedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_error_not_saved = /** @type {((inputs?: Common_Error_Not_SavedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Error_Not_SavedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_error_not_saved(inputs)
	return nl_common_error_not_saved(inputs)
});