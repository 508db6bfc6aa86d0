/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Unknown_WriterInputs */

const nl_conflict_unknown_writer = /** @type {(inputs: Conflict_Unknown_WriterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie dit schreef, is niet bekend`)
};

const en_conflict_unknown_writer = /** @type {(inputs: Conflict_Unknown_WriterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is not known who wrote this`)
};

/**
* | output |
* | --- |
* | "It is not known who wrote this" |
*
* @param {Conflict_Unknown_WriterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_unknown_writer = /** @type {((inputs?: Conflict_Unknown_WriterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Unknown_WriterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_unknown_writer(inputs)
	return nl_conflict_unknown_writer(inputs)
});