/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Cancel_ReasonInputs */

const nl_visit_cancel_reason = /** @type {(inputs: Visit_Cancel_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom gaat het bezoek niet door?`)
};

const en_visit_cancel_reason = /** @type {(inputs: Visit_Cancel_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why is the visit cancelled?`)
};

/**
* | output |
* | --- |
* | "Why is the visit cancelled?" |
*
* @param {Visit_Cancel_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_cancel_reason = /** @type {((inputs?: Visit_Cancel_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Cancel_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_cancel_reason(inputs)
	return nl_visit_cancel_reason(inputs)
});