/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Standin_OneInputs */

const nl_team_standin_one = /** @type {(inputs: Team_Standin_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`een ander dossier`)
};

const en_team_standin_one = /** @type {(inputs: Team_Standin_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`another file`)
};

/**
* | output |
* | --- |
* | "another file" |
*
* @param {Team_Standin_OneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_one = /** @type {((inputs?: Team_Standin_OneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_OneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_one(inputs)
	return nl_team_standin_one(inputs)
});