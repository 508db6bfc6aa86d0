/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} People_Organisation_End_AskInputs */

const nl_people_organisation_end_ask = /** @type {(inputs: People_Organisation_End_AskInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} laten stoppen?`)
};

const en_people_organisation_end_ask = /** @type {(inputs: People_Organisation_End_AskInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Let ${i?.name} stop?`)
};

/**
* | output |
* | --- |
* | "Let {name} stop?" |
*
* @param {People_Organisation_End_AskInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_ask = /** @type {((inputs: People_Organisation_End_AskInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_AskInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_ask(inputs)
	return nl_people_organisation_end_ask(inputs)
});