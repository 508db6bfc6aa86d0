/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Clearance_LapsedInputs */

const nl_clearance_lapsed = /** @type {(inputs: Clearance_LapsedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De vrijgave voor ${i?.day} gold alleen die dag.`)
};

const en_clearance_lapsed = /** @type {(inputs: Clearance_LapsedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The clearance for ${i?.day} held for that day only.`)
};

/**
* | output |
* | --- |
* | "The clearance for {day} held for that day only." |
*
* @param {Clearance_LapsedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_lapsed = /** @type {((inputs: Clearance_LapsedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_LapsedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_lapsed(inputs)
	return nl_clearance_lapsed(inputs)
});