/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Cancel_ErrorInputs */

const nl_visit_cancel_error = /** @type {(inputs: Visit_Cancel_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom het bezoek niet doorgaat.`)
};

const en_visit_cancel_error = /** @type {(inputs: Visit_Cancel_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why the visit is cancelled.`)
};

/**
* | output |
* | --- |
* | "Write down why the visit is cancelled." |
*
* @param {Visit_Cancel_ErrorInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_cancel_error = /** @type {((inputs?: Visit_Cancel_ErrorInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Cancel_ErrorInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_cancel_error(inputs)
	return nl_visit_cancel_error(inputs)
});