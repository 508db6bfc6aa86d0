/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Goals_NoneInputs */

const nl_visit_goals_none = /** @type {(inputs: Visit_Goals_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er zijn nog geen doelen.`)
};

const en_visit_goals_none = /** @type {(inputs: Visit_Goals_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no goals yet.`)
};

/**
* | output |
* | --- |
* | "There are no goals yet." |
*
* @param {Visit_Goals_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_goals_none = /** @type {((inputs?: Visit_Goals_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Goals_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_goals_none(inputs)
	return nl_visit_goals_none(inputs)
});