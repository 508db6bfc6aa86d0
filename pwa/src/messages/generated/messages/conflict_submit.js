/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_SubmitInputs */

const nl_conflict_submit = /** @type {(inputs: Conflict_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keuze vastleggen`)
};

const en_conflict_submit = /** @type {(inputs: Conflict_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record the choice`)
};

/**
* | output |
* | --- |
* | "Record the choice" |
*
* @param {Conflict_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_submit = /** @type {((inputs?: Conflict_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_submit(inputs)
	return nl_conflict_submit(inputs)
});