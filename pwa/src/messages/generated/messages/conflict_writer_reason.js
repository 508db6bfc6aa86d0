/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Writer_ReasonInputs */

const nl_conflict_writer_reason = /** @type {(inputs: Conflict_Writer_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reden van de schrijver`)
};

const en_conflict_writer_reason = /** @type {(inputs: Conflict_Writer_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The writer's reason`)
};

/**
* | output |
* | --- |
* | "The writer's reason" |
*
* @param {Conflict_Writer_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_writer_reason = /** @type {((inputs?: Conflict_Writer_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Writer_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_writer_reason(inputs)
	return nl_conflict_writer_reason(inputs)
});