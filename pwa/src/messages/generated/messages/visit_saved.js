/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_SavedInputs */

const nl_visit_saved = /** @type {(inputs: Visit_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het verslag wordt verzonden zodra er internet is. U hoeft niets meer te doen.`)
};

const en_visit_saved = /** @type {(inputs: Visit_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The report is sent as soon as there is a connection. You need not do anything more.`)
};

/**
* | output |
* | --- |
* | "The report is sent as soon as there is a connection. You need not do anything more." |
*
* @param {Visit_SavedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_saved = /** @type {((inputs?: Visit_SavedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_SavedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_saved(inputs)
	return nl_visit_saved(inputs)
});