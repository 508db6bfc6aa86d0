/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Standin_Which_HintInputs */

const nl_team_standin_which_hint = /** @type {(inputs: Team_Standin_Which_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies niets voor alle open dossiers.`)
};

const en_team_standin_which_hint = /** @type {(inputs: Team_Standin_Which_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose nothing for every open file.`)
};

/**
* | output |
* | --- |
* | "Choose nothing for every open file." |
*
* @param {Team_Standin_Which_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_which_hint = /** @type {((inputs?: Team_Standin_Which_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_Which_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_which_hint(inputs)
	return nl_team_standin_which_hint(inputs)
});