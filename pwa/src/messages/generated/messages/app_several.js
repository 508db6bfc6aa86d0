/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_SeveralInputs */

const nl_app_several = /** @type {(inputs: App_SeveralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog één vraag`)
};

const en_app_several = /** @type {(inputs: App_SeveralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One more question`)
};

/**
* | output |
* | --- |
* | "One more question" |
*
* @param {App_SeveralInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_several = /** @type {((inputs?: App_SeveralInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_SeveralInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_several(inputs)
	return nl_app_several(inputs)
});