/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Cancel_TitleInputs */

const nl_visit_cancel_title = /** @type {(inputs: Visit_Cancel_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bezoek gaat niet door`)
};

const en_visit_cancel_title = /** @type {(inputs: Visit_Cancel_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visit is cancelled`)
};

/**
* | output |
* | --- |
* | "Visit is cancelled" |
*
* @param {Visit_Cancel_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_cancel_title = /** @type {((inputs?: Visit_Cancel_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Cancel_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_cancel_title(inputs)
	return nl_visit_cancel_title(inputs)
});