/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Cancel_SubmitInputs */

const nl_visit_cancel_submit = /** @type {(inputs: Visit_Cancel_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bezoek afzeggen`)
};

const en_visit_cancel_submit = /** @type {(inputs: Visit_Cancel_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancel visit`)
};

/**
* | output |
* | --- |
* | "Cancel visit" |
*
* @param {Visit_Cancel_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_cancel_submit = /** @type {((inputs?: Visit_Cancel_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Cancel_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_cancel_submit(inputs)
	return nl_visit_cancel_submit(inputs)
});