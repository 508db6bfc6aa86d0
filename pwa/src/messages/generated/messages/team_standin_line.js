/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, from: NonNullable<unknown>, until: NonNullable<unknown> }} Team_Standin_LineInputs */

const nl_team_standin_line = /** @type {(inputs: Team_Standin_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}, van ${i?.from} tot en met ${i?.until}`)
};

const en_team_standin_line = /** @type {(inputs: Team_Standin_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}, from ${i?.from} up to and including ${i?.until}`)
};

/**
* | output |
* | --- |
* | "{name}, from {from} up to and including {until}" |
*
* @param {Team_Standin_LineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_line = /** @type {((inputs: Team_Standin_LineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_LineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_line(inputs)
	return nl_team_standin_line(inputs)
});