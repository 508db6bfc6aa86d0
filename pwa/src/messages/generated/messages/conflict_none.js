/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_NoneInputs */

const nl_conflict_none = /** @type {(inputs: Conflict_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er wacht geen keuze in dit dossier.`)
};

const en_conflict_none = /** @type {(inputs: Conflict_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No choice is waiting in this file.`)
};

/**
* | output |
* | --- |
* | "No choice is waiting in this file." |
*
* @param {Conflict_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_none = /** @type {((inputs?: Conflict_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_none(inputs)
	return nl_conflict_none(inputs)
});