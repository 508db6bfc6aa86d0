/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Visit_Ask_Birth_DateInputs */

const nl_visit_ask_birth_date = /** @type {(inputs: Visit_Ask_Birth_DateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Wanneer is ${i?.name} geboren?`)
};

const en_visit_ask_birth_date = /** @type {(inputs: Visit_Ask_Birth_DateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`When was ${i?.name} born?`)
};

/**
* | output |
* | --- |
* | "When was {name} born?" |
*
* @param {Visit_Ask_Birth_DateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_ask_birth_date = /** @type {((inputs: Visit_Ask_Birth_DateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Ask_Birth_DateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_ask_birth_date(inputs)
	return nl_visit_ask_birth_date(inputs)
});